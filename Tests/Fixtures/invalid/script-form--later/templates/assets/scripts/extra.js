const name = "./pages/parts.js";
const { part } = await import(name);

part(document, "extra").hidden = false;
