const district =
  "huyen(?! uy)|quan(?! ly| su| tri| uy)|thi xa|thi(?! tran| xa| dua| uy)|thanh pho|thanh(?! tra| pho| nien| uy)|tp|tx";
const commune = "xa(?! hoi)|phuong(?! phap| tien| an)|thi tran|tt|dac khu";

/** "các huyện", "huyện, thành phố", "cấp huyện": all districts. One alone with a name is one district. */
function all(level: string, name: string): RegExp {
  const one = `(?:${level})`;
  return new RegExp(
    `\\b(?:(?:thuoc |tai |o )?(?:cac |cap )?${one}(?: (?:cac )?${one})+|(?:thuoc |tai |o )?cac ${one}|cap ${name})(?![a-z0-9])`,
    "g",
  );
}

const districts = all(district, "huyen");
const communes = all(commune, "xa");

/** A folded name with its districts and communes said in one way: "cap huyen", "cap xa". */
export function levelled(folded: string): string {
  return folded.replace(districts, "cap huyen").replace(communes, "cap xa");
}
