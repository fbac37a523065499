import { makeGranted } from '../support/extension.ts';

export default makeGranted;
