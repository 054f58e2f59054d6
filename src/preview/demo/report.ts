import type { Comparison } from "./compare";
import type { WholeJob } from "./wholeJob";

function line(label: string, value: string | number): string {
  return `  ${label.padEnd(42, ".")} ${value}`;
}

/** The demo's summary table, as text. */
export function report(job: WholeJob, comparison: Comparison, seconds: number, folder: string): string {
  const { plan, milestones } = job.preview;
  const { reconciliation, intake, mail, book } = job;
  const count = (state: string) => intake.rows.filter((row) => row.state === state).length;
  const listed = (title: string, keys: string[]) =>
    keys.length > 0 ? [`${title}:`, ...keys.map((key) => `    ${key}`)] : [];
  return [
    `${plan.title}`,
    line("Nhóm nhiệm vụ", plan.groups.length),
    line("Nhiệm vụ", plan.tasks.length),
    line("Mốc thực hiện", milestones),
    line("Chỉ tiêu", plan.indicators.length),
    line("Phát hiện trong văn bản kế hoạch", job.planFindings.length),
    `Kỳ ${book.periodId}, ngày tính ${book.asOf}`,
    line("Tệp gửi về", mail.files.length),
    line("Nhận được", count("accepted") + count("acceptedWithFindings")),
    line("Một đơn vị gửi hai bản khác nhau", intake.conflicts.length),
    line("Không nhận được", count("refused")),
    line("Tệp trả lại để bổ sung", job.returns.returned.length),
    line("Báo cáo đã tổng hợp", reconciliation.reports),
    line("Đơn vị chưa gửi", reconciliation.missing.length),
    line("Ô đơn vị đã điền", reconciliation.cells),
    line("Đưa vào tổng hợp", reconciliation.taken),
    line("Chỉ ghi ở trang Phát hiện", reconciliation.inFindings),
    line("Chênh lệch", reconciliation.cells - reconciliation.taken - reconciliation.inFindings),
    line("Báo cáo Word (byte)", job.report.download.bytes.length),
    line("Công văn đôn đốc (byte)", job.letter.download.bytes.length),
    line("Lịch đến hạn (đơn vị)", job.calendars.units),
    line("Lỗi cài sẵn", comparison.planted),
    line("Lỗi cài sẵn không tìm thấy", comparison.missed.length),
    line("Phát hiện không cài sẵn", comparison.unplanted.length),
    ...listed("Không tìm thấy", comparison.missed),
    ...listed("Không cài sẵn", comparison.unplanted),
    `${seconds.toFixed(1)} giây; kết quả ở ${folder}`,
  ].join("\n");
}
