import { openPreview } from "./preview";

const port = Number(process.env.PORT ?? 3000);

console.log("Đang dựng bảng công việc và trang xem thử… / Building the pane and the preview…");
const { url } = await openPreview(port, "development");
console.log(`\nMở trong trình duyệt / Open in a browser: ${url}\nCtrl+C để dừng / to stop.`);
