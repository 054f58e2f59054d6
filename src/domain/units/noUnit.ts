/** How a text begins that is a time, a way or a reason, folded. */
const noName =
  /^(?:theo|khi|khong(?! gian| quan)|nhu (?:tren|noi dung|muc|nhiem vu|da|dong|cot)|tuy (?:theo|tinh hinh|tung|thuoc)|thuong xuyen|thuong ky|lien tuc|(?:hang|moi) (?:ngay|tuan|thang|quy|nam)|dinh ky|trong (?:nam|thang|quy|ky|tuan|ngay|qua trinh)|(?:truoc|den|tu) \d+|truoc (?:ngay|thang|quy|khi)|sau (?:ngay|thang|quy|khi)|sau do|ngay (?:sau|khi|trong|\d+)|den (?:ngay|het|thang|nam|quy)|tu (?:ngay|thang|nam|quy)|cham nhat|quy (?:i|ii|iii|iv|v|\d+|truoc|sau)|thang \d+|nam \d+|ca nam|dau nam|cuoi (?:nam|quy|thang)|giua nam|giai doan|nua nam|nt|idem|ditto|va|hoac|khac|con lai|dot xuat|phat sinh|dang (?:thuc hien|trien khai|xay dung|xin)|da (?:hoan thanh|thuc hien|co|ban hanh|xong)|chua (?:xac dinh|co|thuc hien|phan cong|ro)|neu |xem |ghi chu|ke hoach so|quyet dinh so|cong van so|van ban so|bao cao so|co van ban|nhiem ky|ngan sach|kinh phi|tong so|stt|tbd|n a)(?: |$)/;
/** Whole texts of the kind. */
const noNameAtAll =
  /^(?:quy|thang|nam|tuan|ngay|x+|v|co|trong|nt nt|(?:quy |thang |nam |tuan |ngay |va |den |\d+ |[ivx]+ )+(?:nam|thang|quy|ngay|tuan)?|(?:\d+ )+(?:thang|nam|ngay|quy|lan|tuan)(?: .*)?|ke hoach|quyet dinh|bao cao|cong van|van ban|to trinh|de an|hoan thanh|da hoan thanh|nhiem vu thuong xuyen|cong viec thuong xuyen|lien tuc trong nam)$/;

/** Whether a folded text names no unit: "Thường xuyên", "Theo quy định", "Như trên", "Quý I", a date. */
export function namesNoUnit(folded: string): boolean {
  if (!/\p{L}/u.test(folded)) return true;
  return noName.test(folded) || (folded.length <= 60 && noNameAtAll.test(folded));
}
