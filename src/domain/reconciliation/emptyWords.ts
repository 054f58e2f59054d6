/**
 * Syllables that mean nothing by themselves. With their marks, for without them "tại" is also "tài", "đó" also "độ"; only
 * those that are no part of a longer word ("theo" is of "theo dõi").
 */
const syllables =
  "và|các|của|cho|trong|ngoài|tại|về|với|đến|từ|do|là|được|có|những|khi|nếu|hoặc|để|nhằm|trên|dưới|sau|trước|gắn|qua|" +
  "này|đó|cũng|như|phải|đã|sẽ|đang|còn|mỗi|từng|ít|hơn|rất|ra|vào|lên|năm|tháng|quý|ngày|tỉnh|huyện|ngành|tốt|đủ|thuộc";

export const emptySyllables = new RegExp(`(?<![\\p{L}\\p{N}])(?:${syllables})(?![\\p{L}\\p{N}])`, "giu");

/** What plans say of every task, folded: to do it, how well, by whom in general. */
const phrases = [
  "tiep tuc|day manh|nang cao|tang cuong|tap trung|uu tien|phan dau|tich cuc|chu dong|thuong xuyen|dinh ky",
  "to chuc(?! bo may| lai| hanh chinh| chinh tri)|trien khai|thuc hien|tham muu|chu tri|phoi hop|hoan thanh|hoan thien",
  "xay dung|ban hanh|soan thao|van ban trien khai|sua doi|bo sung|dieu chinh|thay the|su dung|giai quyet|quyet dinh|quan ly",
  "chat luong|hieu qua|hieu luc|kip thoi|dam bao|bao dam|kha thi|nghiem tuc|day du|chat che|phu hop|dung tien do|dung thoi gian",
  "dung quy dinh|phap luat|quy dinh|hien hanh|cap co tham quyen|tham quyen|lien quan|tinh hinh|thoi gian",
  "linh vuc|pham vi|dia ban|dia phuong|cac cap|cac nganh|co quan|don vi|to chuc ca nhan|ca nhan|chinh phu|trung uong",
  "nhiem vu|trong tam|cong tac|noi dung|ke hoach|bao cao|ket qua|yeu cau|muc tieu|chinh sach|he thong|phan mem",
  "quan ly nha nuoc|hanh chinh nha nuoc|toi thieu|ty le|cap (?:tinh|huyen|xa)|cu the|mot so|thong qua|theo(?! doi)|so voi",
];

export const emptyPhrases = new RegExp(`\\b(?:${phrases.join("|")})\\b`, "g");
