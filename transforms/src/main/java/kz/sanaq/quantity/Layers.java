package kz.sanaq.quantity;

import java.util.Objects;
import kz.sanaq.contact.Contacts;
import kz.sanaq.language.Spans;
import kz.sanaq.number.Numbers;
import kz.sanaq.time.Times;

/**
 * What was read in a text before its quantities. A number that a time or a contact owns counts
 * nothing, nor does what stands in the furniture of the page.
 */
public record Layers(Numbers numbers, Times times, Contacts contacts, Spans boilerplate) {
  public Layers {
    Objects.requireNonNull(numbers);
    Objects.requireNonNull(times);
    Objects.requireNonNull(contacts);
    Objects.requireNonNull(boilerplate);
  }
}
