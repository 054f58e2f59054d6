const longest = 36;

const opening =
  /^(?:tiếp tục|đẩy mạnh|tổ chức(?= thực hiện| triển khai)|thực hiện|triển khai|xây dựng|cải cách|công tác|các|những|nhiệm vụ về)\s+/u;
const narrowing = /\s+(?:thuộc|của|theo|trong|tại|cho|trên|gắn với|nhằm|để)\s/u;
const joints = /,\s|;\s|\s(?:và|hoặc)\s/gu;

/** Default Tên gọn of a task group: its title without the words every title begins with, in sentence case, whole phrases up to 36 characters. */
export function shortTitleOf(title: string): string {
  const plain = isShouted(title) ? title.toLowerCase() : title;
  const first = plain.charAt(0).toLowerCase() + plain.slice(1);
  const core = withoutOpening(first).split(narrowing)[0] ?? first;
  const short = wholePhrases(core);
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

function withoutOpening(text: string): string {
  const rest = text.replace(opening, "");
  return rest === text || rest.length === 0 ? text : withoutOpening(rest);
}

function wholePhrases(text: string): string {
  if (text.length <= longest) return text;
  const cuts = [...text.matchAll(joints)].map((joint) => joint.index);
  const cut = cuts.filter((at) => at <= longest).at(-1) ?? cuts[0] ?? text.lastIndexOf(" ", longest);
  return cut > 0 ? text.slice(0, cut) : text;
}
