/** The page of a run: one HTML file that people open from disk, with all that it shows in it. */
package kz.sanaq.pipeline.page;
