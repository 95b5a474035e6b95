package kz.sanaq.claim;

/**
 * How sure the decisions about a figure were, in thousandths.
 *
 * @param thing that the thing is right
 * @param unit that its unit is, if not the thing
 * @param event that the event is
 * @param name that the indicator is
 * @param year that the year is
 * @param status that the status is
 * @param region that the region is
 */
record Sureness(int thing, int unit, int event, int name, int year, int status, int region) {
  private static final double WHOLE = Decision.SURE;

  int all() {
    double all = unit / WHOLE * (name / WHOLE) * (year / WHOLE) * (status / WHOLE);
    return (int) StrictMath.rint(all * region);
  }

  int least() {
    return Math.min(Math.min(Math.min(unit, name), Math.min(year, status)), region);
  }
}
