// Does nothing. That it runs before the page has any element is enough: see entrypoints/shared/portals.ts.
