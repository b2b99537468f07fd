import { part } from "./pages/part.js";

part(document, "extra").hidden = false;
