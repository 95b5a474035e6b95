package kz.sanaq.weigher;

/** How many there are of something, as features see it. */
public enum HowMany {
  NONE,
  ONE,
  MORE;

  /** That of a number; none of one below zero. */
  public static HowMany of(int n) {
    return n <= 0 ? NONE : n == 1 ? ONE : MORE;
  }
}
