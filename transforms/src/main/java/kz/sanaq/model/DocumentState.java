package kz.sanaq.model;

/** What a run does with a document. */
public enum DocumentState {
  /** It is read, and its claims count. */
  ACCEPTED,
  /** A later edition of the same article took its place; it is listed, not read. */
  SUPERSEDED,
  /** It is in a language that is not to be read; it is listed, not read. */
  OTHER_LANGUAGE,
  /** It repeats another one, source and content, which is listed and stands for it. */
  COPY
}
