/** What the head of a letter says for sure of an agency known by its name alone; the rest is left to fill in. */
export interface Letterhead {
  /** The agency as the plan names it; "" when the plan does not. */
  agency: string;
  /** As it stands in the head under `governing`: without the province said there. */
  shortAgency: string;
  /** The agency above it: for a department ("Sở …") of a province, that province's People's Committee. */
  governing?: string;
  /** Địa danh: a province's or city's own name ("Nghệ An"). */
  place?: string;
  /** How its head is called, in capitals: "GIÁM ĐỐC". */
  head?: string;
}

const ofProvince =
  /^((Sở|Ban)\s.*?)\s(tỉnh|thành phố|TP\.?)\s+(\p{Lu}[\p{L}\p{M}'’-]*(?:[\s-]+\p{Lu}[\p{L}\p{M}'’-]*)*)$/u;

/** A department of a province is the one kind of agency whose name tells all of it. Decree 30/2020/NĐ-CP, Appendix I, II.2 and II.4. */
export function letterheadOf(agency: string): Letterhead {
  const name = agency.normalize("NFC").replace(/\s+/g, " ").trim();
  const match = ofProvince.exec(name);
  const [, shortAgency, kind, level, province] = match ?? [];
  if (shortAgency === undefined || province === undefined) return { agency: name, shortAgency: name };
  const city = level === "tỉnh" ? "tỉnh" : "thành phố";
  return {
    agency: name,
    shortAgency: shortAgency.replace(/[\s,–-]+$/u, ""),
    governing: `UBND ${city} ${province}`,
    place: province,
    ...(kind === "Sở" && { head: "GIÁM ĐỐC" }),
  };
}
