/** Styles of the views that come after the first rows: imported by each of them. */
import '../base/further.css';
import './later.css';
