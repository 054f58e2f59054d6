export { reconcile } from "./reconcile";
