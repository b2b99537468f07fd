import { parts } from "./pages/parts.js";

parts(document);
