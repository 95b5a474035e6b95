package kz.sanaq.claim;

import kz.sanaq.claim.ThingFeatures.Guess;
import kz.sanaq.claim.ThingFeatures.PhrasePart;
import kz.sanaq.indicator.Measures;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.NounClass;
import kz.sanaq.model.Unit;
import kz.sanaq.syntax.Phrase;

/**
 * What a part of a phrase names, and how it stands in its own sentence: the same for all figures.
 *
 * @param phrase the part
 * @param part what of the phrase it is
 * @param called what it names
 * @param word the number of the feature of its last word; negative where there is none
 * @param indicators those that have a rule for it
 * @param ending its case
 * @param guess what it is, by table or by form
 * @param type what kind of thing it names
 * @param typeOfPhrase what kind of thing the whole phrase names
 * @param measured what is measured of it, null where it is no such noun
 * @param ownUnit the one unit that it is measured in: «магнитуда»; null where there is none such
 * @param isCounter whether it counts pieces and names nothing
 * @param isOwned whether a noun in the genitive owns the phrase: «облыстың халқы»
 * @param isInHeadline whether the headline has its head too
 * @param preceded what stands right before the phrase
 * @param followed what stands right after the phrase
 */
record Nominal(
    Phrase phrase,
    PhrasePart part,
    NamedThings.Called called,
    int word,
    Measures indicators,
    Inflection ending,
    Guess guess,
    NounClass type,
    NounClass typeOfPhrase,
    Measured measured,
    Unit ownUnit,
    boolean isCounter,
    boolean isOwned,
    boolean isInHeadline,
    Neighbour preceded,
    Neighbour followed) {}
