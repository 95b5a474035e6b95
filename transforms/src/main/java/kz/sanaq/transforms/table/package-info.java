/**
 * The tables that a run publishes: their columns, and how rows are written as JSON Lines and
 * Parquet. Nothing here knows Beam.
 */
package kz.sanaq.transforms.table;
