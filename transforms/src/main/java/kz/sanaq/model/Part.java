package kz.sanaq.model;

/** Which text of a document offsets refer to; in both they are UTF-16 units from 0. */
public enum Part {
  TEXT,
  TITLE
}
