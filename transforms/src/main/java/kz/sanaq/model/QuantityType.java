package kz.sanaq.model;

/** The classes of KazNERD's annotation guidelines that hold numbers. */
public enum QuantityType {
  CARDINAL,
  MONEY,
  PERCENTAGE,
  QUANTITY,
  ORDINAL,
  DATE,
  TIME
}
