/** The W3C's Web Annotation model, for tools that show marks on pages. */
export { readWebAnnotations } from './read-web-annotations.js';
export { toWebAnnotations } from './to-web-annotations.js';
export type { AnnotationBody, AnnotationCollection, WebAnnotation } from './annotation.js';
