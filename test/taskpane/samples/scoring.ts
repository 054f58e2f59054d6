import type { ScoringHome, ScoringPreview } from "../../../src/app/contract";
import { finding } from "../../../src/domain/finding/make";

const sheet = "Tự chấm điểm";

const group = (
  number: string,
  title: string,
  maximum: number,
  score: number,
  lines: number,
  scored: number,
) => ({
  id: number,
  number,
  title,
  maximum,
  score,
  lines,
  scored,
});

export const scoringHome: ScoringHome = {
  year: 2024,
  source: "chi-so-cchc-so-2024.docx",
  all: { maximum: 100, score: 62.5, lines: 32, scored: 24 },
  groups: [
    group("1", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", 15, 12.5, 8, 8),
    group("2", "CẢI CÁCH THỂ CHẾ", 10, 8, 3, 3),
    group("3", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", 20, 14, 5, 4),
    group("7", "XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN SỐ", 15, 0, 4, 0),
  ],
  findings: [
    finding("scoreNoEvidence", { sheet, address: "H10" }, { number: "1.1.2", evidence: "section,page" }),
    finding("scoreAboveMaximum", { sheet, address: "E12" }, { number: "1.2.1", score: 2, maximum: 1.5 }),
    finding("scoreMissing", { sheet, address: "E30" }, { number: "3.4" }),
  ],
};

export const scoringPreview: ScoringPreview = {
  scoring: { year: 2024, source: "chi-so-cchc-so-2024.docx", criteria: [], lines: [], retired: [] },
  all: { maximum: 100, score: 0, lines: 32, scored: 0 },
  groups: scoringHome.groups,
  findings: [
    finding("partsNotMaximum", {}, { number: "3.2", maximum: 5, sum: 4.5 }),
    finding("headerRepeated", {}, { count: 1 }),
  ],
  changes: { added: ["3.5"], removed: [], kept: 24, retired: ["2.4"] },
};
