/* tasks.h - the classes of the tables of tasks that the language layer reads as well, each as CLASS(NAME, "name"). */
#ifndef TASKS_H
#define TASKS_H

#define ROLE_CLASSES(CLASS) CLASS(MAN, "m") CLASS(WOMAN, "f") CLASS(LOOSE, "loose") CLASS(APART, "apart") \
    CLASS(FIRM, "firm") CLASS(CLUB, "club")
#define ORGANISATION_CLASSES(CLASS) \
    CLASS(HEAD, "head") CLASS(BODY, "name") CLASS(NEWS, "news") CLASS(THING, "thing") CLASS(SEVERAL, "plural") \
    CLASS(TITLED, "titled") CLASS(FORM, "form")

#endif
