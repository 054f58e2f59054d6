import type { Finding } from "../../domain/finding/finding";
import type { PlantedDefect } from "../sample/plantDefects";
import type { SampleMail } from "../sample/sampleFiles";

export interface Comparison {
  planted: number;
  /** Planted but not found. */
  missed: string[];
  /** Found but not planted. */
  unplanted: string[];
}

const plantedKey = ({ file, code, id }: PlantedDefect): string => `${file} ${code} ${id}`;

function foundKey({ code, place }: Finding): string {
  return [place.file, code, place.occurrenceId ?? place.indicatorId].filter((part) => part).join(" ");
}

/** Holds what was found in the reports against what was planted there. */
export function compare(mail: SampleMail, found: readonly Finding[]): Comparison {
  const wanted = [
    ...mail.planted.map(plantedKey),
    ...mail.misfits.map(({ file, code }) => `${file} ${code}`),
  ];
  const open = new Map<string, number>();
  for (const key of wanted) open.set(key, (open.get(key) ?? 0) + 1);
  const unplanted: string[] = [];
  for (const key of found.map(foundKey)) {
    const left = open.get(key) ?? 0;
    if (left > 0) open.set(key, left - 1);
    else unplanted.push(key);
  }
  const missed = [...open].flatMap(([key, count]) => Array<string>(count).fill(key));
  return { planted: wanted.length, missed, unplanted };
}
