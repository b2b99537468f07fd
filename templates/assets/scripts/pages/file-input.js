/** More than any picture that the verifier reads: of a longer file, no more than this is looked at. */
const readAtMost = (64 << 20) + 1;

/**
 * Takes files by a button, a drop anywhere on the page, or a paste, and texts by the last two.
 *
 * @param {Object} parts `button` and the `picker` that it opens.
 * @param {Object} take `files` is given entries to check, `text` a text.
 */
export function takeInput({ button, picker }, take) {
  const files = (list, isPasted) => take.files(Array.from(list, (file) => ({ label: file.name, file, isPasted })));
  button.addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    files(picker.files);
    picker.value = "";
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const { files: dropped } = event.dataTransfer;
    if (dropped.length > 0) files(dropped);
    else take.text(event.dataTransfer.getData("text/uri-list") || event.dataTransfer.getData("text/plain"));
  });
  document.addEventListener("paste", (event) => {
    const { files: pasted } = event.clipboardData;
    const isField = event.target.closest?.("input, textarea");
    if (pasted.length === 0 && isField) return;
    event.preventDefault();
    if (pasted.length > 0) files(pasted, true);
    else take.text(event.clipboardData.getData("text/plain"));
  });
}

/** The bytes of a file that a reader gave; they stay in this page. */
export async function bytesOf(file) {
  return new Uint8Array(await file.slice(0, readAtMost).arrayBuffer());
}
