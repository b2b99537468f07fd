import { one } from "./extra/one.js";
import { other } from "./extra/other.js";

one(other());
