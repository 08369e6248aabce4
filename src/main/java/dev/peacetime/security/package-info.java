/** Authentication: API keys and access tokens become callers, and callers bind the request to their organization. Imported by the HTTP layer alone, for its refusals. */
@NullMarked
package dev.peacetime.security;

import org.jspecify.annotations.NullMarked;
