import { fold } from "../../domain/text";

const words = /^(?:nt|(?:nhu|nhu (?:dong|muc|o|nhiem vu|phan)) (?:o )?tren)$/;
const marks = /^[\s–—-]*(?:["″“”〃]|''|’’|\/\/)[\s–—-]*$/u;

/** Whether a cell only says that it is as the one above: "nt", "-nt-", "″", "Như trên". */
export function isDitto(cell: string): boolean {
  return cell.length <= 30 && (marks.test(cell) || words.test(fold(cell)));
}
