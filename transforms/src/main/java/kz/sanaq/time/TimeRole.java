package kz.sanaq.time;

/** What a word does in a time expression; {@code time-words.tsv} names them. */
enum TimeRole {
  YEAR,
  MONTH,
  QUARTER,
  HALF,
  WEEK,
  DAY,
  /** Hours and smaller: only ever a duration. */
  CLOCK,
  AGE,
  /** «наурыз»; value: its number. */
  MONTH_NAME,
  /** «оқу жылы»: stands between the number and the word for a year. */
  YEAR_KIND,
  /** A Roman numeral. */
  ROMAN,
  AND,
  FIRST,
  LAST,
  PAST,
  NEXT,
  PRESENT,
  BEGINNING,
  MIDDLE,
  CLOSE,
  SINCE,
  UNTIL,
  TOWARDS,
  AGO,
  COMPARED,
  /** «қарағанда»: compared to what stands before it in the dative. */
  VERSUS,
  CORRESPONDING,
  /** «кезең»: a stretch of time without a name. */
  STRETCH,
  /** «деңгей»: what a time is compared by when it stands in the ablative. */
  LEVEL,
  /** What a reporting period is called by: «қорытынды». */
  REPORT,
  /** «мәлімет»: what is told of a day is how things stood on it. */
  ACCOUNT,
  MEANT_FOR,
  /** What years belong to the name of: «бағдарлама». */
  PROGRAMME,
  /** «олардың»: the sentence goes on about what was counted before. */
  ANAPHOR,
  /** «тиісінше»: each of several times has its figure. */
  RESPECTIVELY,
  /** «жақшада»: the time after it is that of the figures in brackets. */
  BRACKET,
  NONE
}
