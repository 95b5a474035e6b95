/**
 * Files that are made of finished tables: the workbook of a run, and whatever formats somebody
 * wants of a published one.
 */
package kz.sanaq.pipeline.export;
