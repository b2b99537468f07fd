import { part as piece } from "./pages/parts.js";

piece(document, "extra").hidden = false;
