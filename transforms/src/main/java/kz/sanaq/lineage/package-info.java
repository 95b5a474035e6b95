/**
 * Which documents are prints of one text: sketches of texts, candidates by bands of MinHash, their
 * verification, and lineages as connected components.
 */
package kz.sanaq.lineage;
