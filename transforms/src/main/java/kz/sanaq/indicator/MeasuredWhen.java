package kz.sanaq.indicator;

/** Whether figures of an indicator are of a day or of a stretch of time. */
public enum MeasuredWhen {
  /** How many there are, or what holds, on a day: a stock, a price, a rate in force. */
  AT_DATE,
  /** What comes together in a time, or is the mean over it: a flow. */
  OVER_PERIOD,
  /** Either, or not known. */
  UNKNOWN
}
