package kz.sanaq.indicator;

/** What a rule asks of the event of a figure, and whether it is so. */
public enum EventFit {
  /** One of the acts that the rule names. */
  NAMED,
  /** Nothing but existence, rise and fall, as the rule asks. */
  MERE,
  /** The rule asks for nothing. */
  UNASKED,
  /** Another than the rule asks for. */
  ANOTHER
}
