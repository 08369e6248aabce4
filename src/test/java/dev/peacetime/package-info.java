/** What all tests share: how they call the service, and the stories that cross its features. */
package dev.peacetime;
