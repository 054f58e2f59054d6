import { openPreview } from "./preview";

const port = Number(process.env.PORT ?? 3000);

console.log("Đang dựng bảng công việc và trang xem thử… / Building the pane and the preview…");
try {
  const { url } = await openPreview(port, "development");
  console.log(`\nMở trong trình duyệt / Open in a browser: ${url}\nCtrl+C để dừng / to stop.`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  console.error(`Cổng ${port} đang bận: đặt biến PORT khác. / Port ${port} is taken: set PORT to another.`);
  process.exitCode = 1;
}
