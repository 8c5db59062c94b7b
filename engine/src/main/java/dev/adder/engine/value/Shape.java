package dev.adder.engine.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The class of an object together with the names and places of its attributes. Objects that got the same attributes in
 * the same order share a shape, so a site that has seen the shape knows where the attribute is.
 */
public final class Shape {
    /** Past this many attributes an object keeps them in a dict. */
    static final int MOST = 64;

    public final PyClass cls;
    public final boolean dict;
    private final @Nullable Shape parent;
    private final String[] names;
    private @Nullable Map<String, Shape> next;
    private @Nullable Map<String, Integer> places;

    private Shape(PyClass cls, @Nullable Shape parent, String[] names, boolean dict) {
        this.cls = cls;
        this.parent = parent;
        this.names = names;
        this.dict = dict;
    }

    static Shape root(PyClass cls) {
        return new Shape(cls, null, new String[0], false);
    }

    /** The shape of objects that keep their attributes in a dict: {@code attributes[0]}. */
    static Shape dict(PyClass cls) {
        return new Shape(cls, null, new String[0], true);
    }

    public int size() {
        return names.length;
    }

    public String name(int index) {
        return names[index];
    }

    public @Nullable Shape parent() {
        return parent;
    }

    /** The place of an attribute, or -1. */
    public int indexOf(String name) {
        if (names.length > 8) {
            Map<String, Integer> map = places;
            if (map == null) {
                map = HashMap.newHashMap(names.length);
                for (int i = 0; i < names.length; i++) map.put(names[i], i);
                places = map;
                cls.shapeBytes += 48L * names.length;
            }
            Integer place = map.get(name);
            return place == null ? -1 : place;
        }
        for (int i = 0; i < names.length; i++) if (names[i].equals(name)) return i;
        return -1;
    }

    /** The bytes for a shape with this attribute when there is none yet, with the map of its places. */
    public long growth(String name) {
        if (dict || cls.shared || indexOf(name) >= 0) return 0;
        Map<String, Shape> map = next;
        return map != null && map.containsKey(name) ? 0 : 200 + (names.length < 8 ? 4L : 56L) * names.length;
    }

    /** This shape and one more attribute at the end. */
    public Shape with(String name) {
        Map<String, Shape> map = next;
        if (map == null) {
            map = HashMap.newHashMap(2);
            next = map;
        }
        Shape shape = map.get(name);
        if (shape == null) {
            String[] longer = java.util.Arrays.copyOf(names, names.length + 1);
            longer[names.length] = name;
            shape = new Shape(cls, this, longer, false);
            map.put(name, shape);
            cls.shapeBytes += 200 + 4L * longer.length + name.length();
        }
        return shape;
    }
}
