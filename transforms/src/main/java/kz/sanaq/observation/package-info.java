/** From claims to observations: what is known of an indicator in a region and a year. */
package kz.sanaq.observation;
