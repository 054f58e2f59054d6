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

/** "các phường" are not all communes. */
const onlySome = /^(?:thuoc |tai |o )?cac (?:phuong|thi tran|dac khu|quan|thi xa|thanh pho|tp|tx)$/;

/** A folded name with its districts and communes said in one way: "cap huyen", "cap xa". */
export function levelled(folded: string): string {
  const said = (level: string) => (text: string) => (onlySome.test(text) ? text : level);
  return folded.replace(districts, said("cap huyen")).replace(communes, said("cap xa"));
}
