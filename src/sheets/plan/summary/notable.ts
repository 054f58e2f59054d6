import type { NotableFact, Summary } from "../../../domain/summary/summary";

function titles(list: readonly string[], count: number): string {
  const words = count > list.length ? ", trong đó có " : ": ";
  return words + list.join("; ");
}

function sentence(fact: NotableFact): string {
  switch (fact.code) {
    case "overdueMost": {
      const { count, group, inGroup } = fact.params;
      return `${count} mốc quá hạn, nhiều nhất ở nhóm ${group} (${inGroup} mốc).`;
    }
    case "belowTarget":
      return `${fact.params.count} chỉ tiêu chưa đạt${titles(fact.params.titles, fact.params.count)}.`;
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
