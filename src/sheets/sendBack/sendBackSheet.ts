import { formatText } from "../../domain/date/format";
import type { PlainDate } from "../../domain/date/plainDate";
import type { Finding, Severity } from "../../domain/finding/finding";
import type { PeriodId } from "../../domain/periods/period";
import { findingSentence } from "../../i18n/findingSentence";
import { severityWords, sheetNames } from "../../i18n/vi/sheetWords";
import { cellAddress } from "../model/a1";
import { blankSheet } from "../model/blankSheet";
import type { RowSpec, SheetSpec } from "../model/book";
import type { Cell } from "../model/cell";
import { number, text } from "../model/content";
import type { CellStyle } from "../model/style";
import { periodLabel } from "../periodLabel";
import { mergedHeight, rowHeight } from "../rowHeight";
import { palette, styles } from "../styles";
import { inSendBackOrder } from "./order";

/** What is said on the first sheet of a file that goes back to its unit. */
export interface SendBackInput {
  /** Who sends it back. */
  agency: string;
  /** Absent where nobody can say whose file it is. */
  unitName?: string;
  periodId: PeriodId;
  /** The day lateness was judged by. */
  asOf: PlainDate;
  sentBackOn: PlainDate;
  /** The last day to send it again; absent: as soon as it is done. */
  sendAgainBy?: PlainDate;
  /** Name of the file as it came in. */
  file: string;
  findings: readonly Finding[];
}

/** A cell of the list and the cell of the file it leads to. */
export interface SendBackLink {
  from: string;
  sheet: string;
  address: string;
}

const columns = [5, 14, 13, 7, 22, 48, 44].map((width) => ({ width }));
const headings = ["STT", "Mức", "Trang", "Ô", "Giá trị đã nhập", "Nội dung", "Cách sửa"];
const addressColumn = 3;
const link: CellStyle = { ...styles.centre, colour: palette.tabResult };

const levelStyles: Record<Severity, CellStyle> = {
  error: { ...styles.strong, fill: palette.overdue, colour: palette.white },
  warning: { ...styles.centre, fill: palette.dueSoon },
  info: styles.centre,
};

/** A line over the whole width of the table. */
function line(content: string, style: CellStyle): RowSpec {
  const { size, bold } = style;
  return { cells: [{ content: text(content), style }], height: mergedHeight(content, columns, size, bold) };
}

function headRows({
  agency,
  unitName,
  periodId,
  asOf,
  sentBackOn,
  sendAgainBy,
  file,
}: SendBackInput): RowSpec[] {
  const body: CellStyle = { wrap: true, vertical: "top" };
  const by =
    sendAgainBy === undefined ? "ngay sau khi sửa xong" : `chậm nhất ngày ${formatText(sendAgainBy)}`;
  return [
    line("BÁO CÁO TRẢ LẠI ĐỂ BỔ SUNG, CHỈNH SỬA", styles.title),
    line(unitName === undefined ? `Tệp: ${file}` : `Đơn vị: ${unitName}`, { ...body, bold: true }),
    line(
      `Kỳ báo cáo: ${periodLabel(periodId)}. Kiểm tra theo ngày ${formatText(asOf)}. Trả lại ngày ${formatText(sentBackOn)}.`,
      body,
    ),
    line(
      `Tệp đơn vị đã gửi: ${file}. Bản này giữ nguyên số liệu đã nhập, chỉ thêm trang này và ghi chú ở các ô.`,
      body,
    ),
    line("1. Bấm vào cột Ô để đến ô cần sửa, đọc ghi chú của ô rồi sửa ngay tại ô đó.", body),
    line(
      "2. ✖ Phải sửa: giá trị chưa được đưa vào tổng hợp. ▲ Cần xem lại: đã nhận, đề nghị kiểm tra, sửa hoặc xác nhận.",
      body,
    ),
    line(
      `3. Lưu tệp (giữ dạng tệp) và gửi lại ${agency} ${by}. Không cần xóa trang này và các ghi chú.`,
      body,
    ),
    { cells: [], height: 9 },
  ];
}

function rowOf(finding: Finding, index: number): RowSpec {
  const { wrong, fix } = findingSentence(finding);
  const { sheet, address } = finding.place;
  const received = finding.received ?? "";
  const cells: Cell[] = [
    { content: number(index + 1), style: styles.centre },
    { content: text(severityWords[finding.severity]), style: levelStyles[finding.severity] },
    { content: text(sheet), style: styles.textAsIs },
    { content: text(address), style: link },
    { content: text(received), style: styles.textAsIs },
    { content: text(wrong), style: styles.text },
    { content: text(fix), style: styles.text },
  ];
  return { cells, height: rowHeight(cells, columns) };
}

/** Trả lại bổ sung: what a unit is asked to correct in its file, with a link to each cell. One page wide. */
export function sendBackSheet(input: SendBackInput): { sheet: SheetSpec; links: SendBackLink[] } {
  const head = headRows(input);
  const heading: RowSpec = {
    cells: headings.map((one) => ({ content: text(one), style: styles.heading })),
    height: 30,
  };
  const findings = inSendBackOrder(input.findings);
  const top = head.length + 1;
  const merged = head.flatMap(({ cells }, row) =>
    cells.length > 0 ? [`A${row + 1}:${cellAddress(row, columns.length - 1)}`] : [],
  );
  const links = findings.flatMap(({ place: { sheet, address } }, index): SendBackLink[] =>
    sheet && address ? [{ from: cellAddress(top + index, addressColumn), sheet, address }] : [],
  );
  const sheet: SheetSpec = {
    ...blankSheet(sheetNames.sendBack),
    tabColour: palette.overdue,
    columns,
    rows: [...head, heading, ...findings.map(rowOf)],
    merges: merged,
    freeze: { columns: 0, rows: top },
    page: {
      orientation: "landscape",
      marginCm: 1,
      fitToWidth: 1,
      titleRows: [top, top],
      footerLeft: `${input.unitName ?? input.file} – ${periodLabel(input.periodId)}`,
      footerRight: "Trang &P/&N",
    },
  };
  return { sheet, links };
}
