import { one } from "./extra/one.js";

one();
