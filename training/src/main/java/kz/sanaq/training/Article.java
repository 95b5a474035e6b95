package kz.sanaq.training;

import java.util.List;
import kz.sanaq.model.Document;

/**
 * An annotated article.
 *
 * @param document its text
 * @param claims the figures that are annotated in it
 */
record Article(Document document, List<GoldClaim> claims) {}
