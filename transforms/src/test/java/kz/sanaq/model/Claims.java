package kz.sanaq.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Claims for tests: set what matters; without more a claim rests on nothing. */
public final class Claims {
  private final String id;
  private Fact fact = Facts.fact().get();
  private List<String> mentionIds = List.of();
  private List<String> docIds = List.of();
  private boolean subset;
  private List<String> outlets = List.of();
  private List<String> lineageIds = List.of();
  private List<String> statingIds = List.of();
  private LocalDate first;
  private LocalDate last;
  private Contradiction contradiction = Contradiction.NONE;
  private Scope scope = Scope.REGION;
  private BigDecimal certainty = new BigDecimal("0.9");

  private Claims(String id) {
    this.id = id;
  }

  public static Claims claim(String id) {
    return new Claims(id);
  }

  public Claims fact(Facts value) {
    fact = value.get();
    return this;
  }

  public Claims mentions(List<String> ids) {
    mentionIds = ids;
    return this;
  }

  public Claims documents(List<String> ids) {
    docIds = ids;
    return this;
  }

  public Claims outlets(List<String> names) {
    outlets = names;
    return this;
  }

  /** Lineages that all state the value. */
  public Claims lineages(List<String> ids) {
    lineageIds = ids;
    return stating(ids);
  }

  /** Those of the lineages that state the value. */
  public Claims stating(List<String> ids) {
    statingIds = ids;
    return this;
  }

  public Claims published(LocalDate from, LocalDate to) {
    first = from;
    last = to;
    return this;
  }

  public Claims scope(Scope value) {
    scope = value;
    return this;
  }

  public Claims subset() {
    subset = true;
    return this;
  }

  public Claims certainty(String share) {
    certainty = new BigDecimal(share);
    return this;
  }

  public Claims contradicted(Contradiction value) {
    contradiction = value;
    return this;
  }

  public Claim get() {
    Evidence evidence =
        new Evidence(mentionIds, docIds, docIds, outlets, lineageIds, statingIds, first, last);
    return new Claim(id, fact, subset, evidence, contradiction, scope, certainty);
  }
}
