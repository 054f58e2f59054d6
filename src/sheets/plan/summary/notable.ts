import type { NotableFact, Summary } from "../../../domain/summary/summary";

function titles(list: readonly string[]): string {
  const shown = list
    .slice(0, 3)
    .map((title) => (title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title));
  return `${shown.join("; ")}${list.length > 3 ? "; …" : ""}`;
}

function sentence(fact: NotableFact): string {
  switch (fact.code) {
    case "overdueMost": {
      const { count, group, inGroup } = fact.params;
      return `${count} mốc quá hạn, nhiều nhất ở nhóm ${group} (${inGroup} mốc).`;
    }
    case "belowTarget":
      return `${fact.params.count} chỉ tiêu chưa đạt: ${titles(fact.params.titles)}.`.replace(/…\.$/, "…");
    case "missingReports":
      return `${fact.params.count} đơn vị chưa gửi báo cáo nên số liệu chưa đầy đủ.`;
    case "allReceived":
      return `Đã nhận đủ ${fact.params.count} báo cáo.`;
    case "mustFix":
      return `${fact.params.count} điểm phải sửa ở ${fact.params.units} đơn vị.`;
  }
}

/** "Đáng chú ý: …", at most three sentences. */
export function notableLine({ notable }: Summary): string {
  const sentences = notable.slice(0, 3).map(sentence);
  return `Đáng chú ý: ${sentences.length > 0 ? sentences.join(" ") : "không có điểm nào."}`;
}
