package kz.sanaq.model;

/** Which text of a document offsets refer to. */
public enum Part {
  TEXT,
  TITLE
}
