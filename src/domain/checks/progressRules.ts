import type { Finding } from "../finding/finding";
import type { AnsweredTask } from "./answered";
import { promiseIn } from "./promise";
import { at, found, received } from "./reading";

/** What the fields of one task row say about each other. A field that was refused has its own finding and raises none here. */
export function progressFindings(answered: AnsweredTask): Finding[] {
  const { row, cells, places, place } = answered;
  if (row.progress === undefined) {
    const answeredElsewhere = !cells.progress && Object.keys(cells).length > 0;
    return answeredElsewhere ? [found("progressMissing", at(place, places.progress), {})] : [];
  }
  const findings = row.progress === "done" ? doneFindings(answered) : notDoneFindings(answered);
  if ((row.progress === "done" || row.progress === "inProgress") && !cells.result) {
    findings.push(found("resultMissing", at(place, places.result), {}, { taken: false }));
  }
  const word = row.result === undefined ? undefined : promiseIn(row.result, row.progress);
  if (word) findings.push(found("promise", at(place, cells.result), { word }, { received: row.result }));
  return findings;
}

/** Both stand at the blank cell, where the date or the number belongs; the progress itself is taken. */
function doneFindings({ cells, places, place }: AnsweredTask): Finding[] {
  const findings: Finding[] = [];
  if (!cells.completedOn)
    findings.push(found("doneNoDate", at(place, places.completedOn), {}, { taken: true }));
  if (!cells.document) findings.push(found("doneNoDocument", at(place, places.document), {}));
  return findings;
}

function notDoneFindings({ row, cells, place }: AnsweredTask): Finding[] {
  const { completedOn } = row;
  if (!completedOn || !cells.completedOn || !cells.progress) return [];
  const params = { date: completedOn, progress: received(cells.progress) };
  return [
    found("dateNotDone", at(place, cells.completedOn), params, { received: received(cells.completedOn) }),
  ];
}
