/** The letters that a reader wants, in pixels: what one `rem` is. */
export function letters() {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Whether the window is a narrow one for the letters that a reader wants, as `@container` of the styles has it. */
export function isNarrow() {
  // Asked while a view is made, so without a layout of what is there of it.
  return matchMedia(`(max-width: ${46 * letters()}px)`).matches;
}
