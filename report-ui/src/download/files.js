/** Hands a file to the reader. @param {string} name @param {Blob} blob */
export function save(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * What a file is called: letters, digits and hyphens of its parts.
 *
 * @param {(string | undefined)[]} parts
 * @param {string} ending
 */
export function fileName(parts, ending) {
  const name = parts
    .filter(Boolean)
    .join('-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80);
  return `sanaq-${name}.${ending}`;
}

/** Copies a text. @param {string} text @returns {Promise<boolean>} whether it could */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
