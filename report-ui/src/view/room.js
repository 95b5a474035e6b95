/** The letters that a reader wants, in pixels: what one `rem` is. */
export function letters() {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Whether the window is a narrow one for the letters that a reader wants, as `@container` of the styles has it. */
export function isNarrow() {
  return document.documentElement.clientWidth <= 46 * letters();
}
