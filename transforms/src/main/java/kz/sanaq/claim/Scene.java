package kz.sanaq.claim;

import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Sentence;
import kz.sanaq.place.PlaceResolver;
import kz.sanaq.quantity.Reading;
import kz.sanaq.time.PeriodResolver;

/**
 * One text of a document with all that was read in it before its claims.
 *
 * @param document the document
 * @param part which of its texts
 * @param text the text
 * @param tokens its tokens
 * @param sentences its sentences
 * @param ranges the tokens of each sentence
 * @param readings the quantities of each sentence
 * @param aside tokens that are part of a place or a time, and so no part of what is measured
 * @param periods resolves times
 * @param places resolves places
 */
record Scene(
    Document document,
    Part part,
    Text text,
    Tokens tokens,
    List<Sentence> sentences,
    List<TokenRange> ranges,
    List<List<Reading>> readings,
    BitSet aside,
    PeriodResolver periods,
    PlaceResolver places) {}
