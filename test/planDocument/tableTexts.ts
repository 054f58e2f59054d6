import { readPlan } from "../../src/planDocument/read";

export const year = "KẾ HOẠCH Cải cách hành chính năm 2025\n\n";
export const headings = "TT\tNhiệm vụ\tSản phẩm\tChủ trì\tPhối hợp\tThời gian";
export const task = (number: string, title = `Việc ${number}`, deadline = "Quý I/2025") =>
  `${number}\t${title}\tBáo cáo\tSở Nội vụ\tSở Tư pháp\t${deadline}`;

/** Groups, tasks and what was found in a plan of these lines. */
export async function read(...lines: string[]) {
  const { value, findings } = await readPlan({ text: year + lines.join("\n") });
  return {
    groups: value?.groups.map(({ number, title }) => `${number} ${title}`) ?? [],
    tasks: value?.tasks ?? [],
    numbers: value?.tasks.map(({ number }) => number) ?? [],
    codes: findings.map(({ code }) => code),
    findings,
  };
}

/** An HTML table; "text|2" covers two rows, "text|1x3" three columns. */
export const html = (...rows: string[][]) =>
  `<p>Kế hoạch cải cách hành chính năm 2025</p><table>${rows
    .map(
      (cells) =>
        `<tr>${cells
          .map((one) => {
            const [text = "", size = "1x1"] = one.split("|");
            const [down = "1", across = "1"] = size.split("x");
            return `<td rowspan=${down} colspan=${across}>${text}</td>`;
          })
          .join("")}</tr>`,
    )
    .join("")}</table>`;
